namespace InquiryBot.Conversation.Remarks;

/// <summary>Everything the bot holds in its head about people, to forget at once when somebody deletes their data.</summary>
internal sealed class PeopleInMind(RecentSilences silences, RemarksInMind remarks, LastHeard heard, OpenRemarks open)
{
    /// <summary>Forgets a person.</summary>
    public void Forget(string person)
    {
        silences.Forget(person);
        remarks.Forget(person);
        heard.Forget(person);
        open.Forget(person);
    }
}
