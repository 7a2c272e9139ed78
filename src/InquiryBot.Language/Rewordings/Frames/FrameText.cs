using System.Text;

namespace InquiryBot.Language.Rewordings.Frames;

/// <summary>The text of a frame, cut into its words and its slots.</summary>
internal sealed class FrameText
{
    private readonly (string Text, bool IsSlot)[] _parts;

    private FrameText((string, bool)[] parts) => _parts = parts;

    /// <summary>The frame's own words, for the check that nothing else was added.</summary>
    public IEnumerable<string> Words => _parts.Where(part => !part.IsSlot).Select(part => part.Text);

    public IEnumerable<string> Slots => _parts.Where(part => part.IsSlot).Select(part => part.Text);

    public static FrameText Parse(string text)
    {
        var parts = text.Split('{', '}').Select((part, at) => (part, at % 2 == 1)).Where(part => part.part.Length > 0);
        return new FrameText([.. parts]);
    }

    /// <summary>Fills the slots, or returns null when one has no content.</summary>
    public string? Fill(Telling telling)
    {
        var text = new StringBuilder();
        foreach (var (part, isSlot) in _parts)
        {
            var content = isSlot ? telling.Slot(part) : part;
            if (content is null)
                return null;
            text.Append(content);
        }

        return text.ToString();
    }
}
