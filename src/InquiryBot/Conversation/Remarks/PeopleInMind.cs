using InquiryBot.Privacy;

namespace InquiryBot.Conversation.Remarks;

/// <summary>Everything the bot holds in its head about people, to forget at once when somebody deletes their data.</summary>
internal sealed class PeopleInMind(ShortMemory memory, RecentMessages recent, RecentFrames frames, ConsentStore consents)
{
    /// <summary>Forgets a person.</summary>
    /// <param name="person">The person's pseudonym.</param>
    public void Forget(string person)
    {
        memory.ForgetAllOf(person);
        recent.ForgetAllOf(person);
        frames.Forget(person);
    }

    /// <summary>
    /// Forgets a person whose yes went away while a message of theirs was on its road. Deleting wipes the yes first and the head after it, so whatever
    /// a message leaves in mind is seen either by the deleting or here.
    /// </summary>
    /// <param name="person">The person's pseudonym.</param>
    public async Task ForgetIfGoneAsync(string person)
    {
        // Not cut short by a caller who leaves: the words would stay for minutes.
        if ((await consents.OfAsync(person, CancellationToken.None)).State != ConsentState.Yes)
            Forget(person);
    }
}
