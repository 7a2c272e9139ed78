using System.Globalization;

namespace InquiryBot.Retrospectives.Talk;

/// <summary>Where the talk with one person stands. It goes to disk with the dialog, so it holds names of steps, numbers and ids, and never a word of theirs.</summary>
internal sealed class TalkState
{
    /// <summary>The code of the session; empty for none.</summary>
    public string Code { get; set; } = "";

    /// <summary>The step they were last asked about.</summary>
    public string Step { get; set; } = "";

    /// <summary>Which of several things they are asked about, counted from zero.</summary>
    public int Cursor { get; set; }

    /// <summary>What their next words are about when that is not the step itself, such as <c>part:4f…:FirstStep</c>; empty for the step itself.</summary>
    public string Expecting { get; set; } = "";

    /// <summary>How many questions of the bank they saw.</summary>
    public int Questions { get; set; }

    /// <summary>As a dialog keeps it.</summary>
    public void WriteTo(IDictionary<string, object> values)
    {
        (values["code"], values["step"], values["expecting"]) = (Code, Step, Expecting);
        (values["cursor"], values["questions"]) = (Cursor, Questions);
    }

    /// <summary>As a dialog kept it.</summary>
    public static TalkState ReadFrom(IDictionary<string, object> values) => new()
    {
        Code = TextIn(values, "code"),
        Step = TextIn(values, "step"),
        Expecting = TextIn(values, "expecting"),
        Cursor = NumberIn(values, "cursor"),
        Questions = NumberIn(values, "questions"),
    };

    private static string TextIn(IDictionary<string, object> values, string name) => values.TryGetValue(name, out var value) ? value as string ?? "" : "";

    private static int NumberIn(IDictionary<string, object> values, string name) =>
        values.TryGetValue(name, out var value) ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : 0;
}
