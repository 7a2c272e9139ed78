using Microsoft.Bot.Builder;

namespace InquiryBot.Tests.Storage;

public sealed class MemoryStorageTests : StorageContract
{
    protected override IStorage Storage { get; } = new MemoryStorage();
}
