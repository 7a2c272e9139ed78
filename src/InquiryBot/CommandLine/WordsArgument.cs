using System.CommandLine;
using System.CommandLine.Parsing;

namespace InquiryBot.CommandLine;

/// <summary>Any number of words: paths, or a message that was typed without quotes. A mistyped option among them is refused.</summary>
internal sealed class WordsArgument : Argument<string[]>
{
    /// <summary>Makes the argument.</summary>
    public WordsArgument(string name, string description)
        : base(name)
    {
        Description = description;
        Arity = ArgumentArity.ZeroOrMore;
        DefaultValueFactory = _ => [];
        Validators.Add(result =>
        {
            foreach (var option in OptionsIn(result))
                result.AddError(option);
        });
    }

    /// <summary>The words that look like options.</summary>
    public static IEnumerable<string> OptionsIn(ArgumentResult result) =>
        result.Tokens.Select(token => token.Value).Where(word => word.Length > 2 && word.StartsWith("--", StringComparison.Ordinal) && !word.Contains(' ', StringComparison.Ordinal));
}
