using System.Text.RegularExpressions;
using InquiryBot.Conversation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace InquiryBot.Tests.HouseRules;

/// <summary>What people see is data, in both languages.</summary>
public sealed partial class TextTests
{
    private static readonly string[] Sending = ["SendActivityAsync", "SendActivitiesAsync", "MessageFactory.Text"];

    [Fact]
    public void English_and_Dutch_say_the_same_things() =>
        Assert.Equal(BotTexts.English.Keys.Order(StringComparer.Ordinal), BotTexts.Dutch.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void English_and_Dutch_leave_the_same_gaps()
    {
        var unequal = BotTexts.English.Keys.Where(key => !GapsOf(BotTexts.English[key]).SetEquals(GapsOf(BotTexts.Dutch[key])));
        Assert.Empty(unequal);
    }

    [Fact]
    public void No_text_is_empty_or_has_a_stray_blank() =>
        Assert.All(BotTexts.English.Keys, key => Assert.False(IsUntidy(BotTexts.English[key]) || IsUntidy(BotTexts.Dutch[key]), key));

    [Fact]
    public void No_sentence_for_people_is_written_into_the_code()
    {
        var breaches =
            from file in SourceTree.Program
            from call in file.Syntax.DescendantNodes().OfType<InvocationExpressionSyntax>()
            where Sending.Any(name => call.Expression.ToString().EndsWith(name, StringComparison.Ordinal))
            where call.ArgumentList.Arguments.Any(argument =>
                argument.Expression.IsKind(SyntaxKind.StringLiteralExpression) || argument.Expression is InterpolatedStringExpressionSyntax)
            select $"{file.Path}: {call.Expression}";

        Assert.Empty(breaches);
    }

    private static bool IsUntidy(string text) => text.Trim() != text || text.Length == 0;

    private static HashSet<string> GapsOf(string text) => [.. Gap().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\d+(:[^}]*)?\}")]
    private static partial Regex Gap();
}
