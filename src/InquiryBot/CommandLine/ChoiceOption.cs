using System.CommandLine;
using InquiryBot.Conversation;

namespace InquiryBot.CommandLine;

/// <summary>An option that takes one of a few words; the first is the default.</summary>
internal sealed class ChoiceOption : Option<string>
{
    /// <summary>Makes the option.</summary>
    public ChoiceOption(string name, BotTexts texts, string descriptionKey, params IReadOnlyList<string> choices)
        : base(name)
    {
        Choices = choices;
        Description = texts[descriptionKey];
        HelpName = string.Join('|', choices);
        DefaultValueFactory = _ => choices[0];
        Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !choices.Contains(result.Tokens[0].Value))
                result.AddError(texts.Format("cli.error.choice", name, result.Tokens[0].Value, Listed(texts)));
        });
    }

    /// <summary>The words it takes.</summary>
    public IReadOnlyList<string> Choices { get; }

    private string Listed(BotTexts texts) => texts.Format("cli.or", string.Join(", ", Choices.SkipLast(1)), Choices[^1]);
}
