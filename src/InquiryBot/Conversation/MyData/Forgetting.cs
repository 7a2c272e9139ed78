using InquiryBot.Conversation.Remarks;
using InquiryBot.Privacy;

namespace InquiryBot.Conversation.MyData;

/// <summary>Forgets a person within the call: what is kept on disk, and then what the bot still had in its head.</summary>
internal sealed class Forgetting(PersonalRecords records, PeopleInMind inMind, TurnsUnderWay turns)
{
    /// <summary>Forgets.</summary>
    /// <param name="person">The person's pseudonym.</param>
    /// <param name="cancellationToken">Stops the deleting; then all of it is still there.</param>
    public async Task ForgetAsync(string person, CancellationToken cancellationToken)
    {
        turns.Forget(person);
        await records.DeleteAsync(person, cancellationToken);
        inMind.Forget(person);
    }
}
