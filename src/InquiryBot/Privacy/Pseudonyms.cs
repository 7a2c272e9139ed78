using InquiryBot.Storage;

namespace InquiryBot.Privacy;

/// <summary>The names under which people and threads are filed: without the key they point to nobody.</summary>
internal sealed class Pseudonyms(PseudonymKey key)
{
    /// <summary>A person's.</summary>
    public string Of(Person person) => key.Of("person", $"{person.Platform}\n{person.Organisation}\n{person.Id}");

    /// <summary>A thread's.</summary>
    public string OfThread(string thread) => key.Of("thread", thread);

    /// <summary>A channel's.</summary>
    public string OfChannel(string platform, string channel) => key.Of("channel", $"{platform}\n{channel}");

    /// <summary>A workspace's or a tenant's.</summary>
    public string OfOrganisation(string platform, string organisation) => key.Of("organisation", $"{platform}\n{organisation}");
}
