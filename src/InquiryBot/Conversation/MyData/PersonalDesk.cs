using InquiryBot.Privacy;

namespace InquiryBot.Conversation.MyData;

/// <summary>Where the page shows people their own record: who has a link that a private chat gave out is who the chat was with.</summary>
internal sealed class PersonalDesk(PersonalLinks links, PersonalRecords records, PlainRecord plain, Forgetting forgetting)
{
    /// <summary>What is kept, in words; null when the link is none or too old.</summary>
    public async Task<IReadOnlyList<PlainTable>?> OpenAsync(string? link, BotTexts texts, CancellationToken cancellationToken) =>
        links.Read(link) is { } person ? plain.Of(await records.ExportAsync(person, cancellationToken), texts) : null;

    /// <summary>The file to take along; null when the link is none or too old.</summary>
    public async Task<byte[]?> ExportAsync(string? link, BotTexts texts, CancellationToken cancellationToken) =>
        links.Read(link) is { } person ? (await records.ExportAsync(person, cancellationToken)).ToJson(texts["data.about-file"]) : null;

    /// <summary>Deletes everything.</summary>
    /// <returns>Whether the link was good.</returns>
    public async Task<bool> DeleteAsync(string? link, CancellationToken cancellationToken)
    {
        if (links.Read(link) is not { } person)
            return false;
        await forgetting.ForgetAsync(person, cancellationToken);
        return true;
    }
}
