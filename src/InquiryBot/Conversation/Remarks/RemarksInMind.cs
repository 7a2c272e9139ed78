namespace InquiryBot.Conversation.Remarks;

/// <summary>The words of a person's last remark, for who types "use 2" or "why" instead of pressing a button. Minutes, and in memory only.</summary>
internal sealed class RemarksInMind(ShortMemory memory)
{
    /// <summary>Keeps a remark in mind.</summary>
    public void Keep(string person, RemarkInMind remark) => memory.Keep(Key(person), remark, person);

    /// <summary>The last remark, or null when it is out of mind or another one was asked for.</summary>
    /// <param name="person">The person's pseudonym.</param>
    /// <param name="id">Which one; null for the last.</param>
    public RemarkInMind? Of(string person, Guid? id) =>
        memory.Recall<RemarkInMind>(Key(person)) is { } remark && (id is null || remark.Id == id) ? remark : null;

    /// <summary>Forgets a person's last remark.</summary>
    public void Forget(string person) => memory.Forget(Key(person));

    private static (string, string) Key(string person) => ("remark", person);
}

/// <summary>The words of a remark.</summary>
/// <param name="Id">What its buttons call it.</param>
/// <param name="Words">The words that led to it.</param>
/// <param name="Rewordings">What was offered.</param>
internal sealed record RemarkInMind(Guid Id, string Words, IReadOnlyList<string> Rewordings)
{
    /// <summary>Never the words.</summary>
    public override string ToString() => $"a remark with {Rewordings.Count} rewordings";
}
