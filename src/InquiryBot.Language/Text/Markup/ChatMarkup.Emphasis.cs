namespace InquiryBot.Language.Text.Markup;

internal sealed partial class ChatMarkup
{
    private const string Delimiters = "*_~";

    /// <summary>For each delimiter and run length, where in the clean text the last one stands that may open; -1 for none.</summary>
    private readonly int[] _openers = new int[9];
    private bool _anyOpener = true;

    private int ReadDelimiters(int i)
    {
        var run = Run(i);
        if (run > 3)
            return Literally(i, i + run);
        var slot = Delimiters.IndexOf(_text[i]) * 3 + run - 1;
        var before = i == 0 ? ' ' : _text[i - 1];
        var after = i + run == _text.Length ? ' ' : _text[i + run];
        if (Closes(before, after) && _openers[slot] is var opener && opener >= 0)
            return Pair(i, run, slot, opener);
        if (Opens(before, after))
        {
            _openers[slot] = _into.Length;
            _anyOpener = true;
        }

        return Literally(i, i + run);
    }

    private static bool Opens(char before, char after) => !char.IsLetterOrDigit(before) && !char.IsWhiteSpace(after);

    private static bool Closes(char before, char after) => !char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after);

    /// <summary>Turns both ends into signs that the tokenizer passes over.</summary>
    private int Pair(int i, int run, int slot, int opener)
    {
        if (opener + run >= _into.Length)
            return Literally(i, i + run);
        var strikes = _text[i] == '~';
        for (var k = 0; k < run; k++)
            _into.Correct(opener + k, strikes ? CleanText.StrikeSign : CleanText.IgnoredSign);
        _openers[slot] = -1;
        return Instead(strikes ? CleanText.StrikeEndSign : CleanText.IgnoredSign, i, i + run);
    }

    private void ForgetDelimiters()
    {
        _noTickBefore = _noTicksBefore = 0;
        if (_anyOpener)
            Array.Fill(_openers, -1);
        _anyOpener = false;
    }
}
