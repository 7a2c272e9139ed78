using InquiryBot.Storage;
using InquiryBot.Tests.HouseRules;

namespace InquiryBot.Tests.Storage;

public sealed class StorageCodesTests
{
    [Fact]
    public void Every_code_is_explained_to_operators_and_stands_for_one_thing()
    {
        var page = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "database.md"));
        var codes = typeof(StorageCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).ToList();

        Assert.All(codes, code => Assert.Contains($"| {code} |", page, StringComparison.Ordinal));
        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.Equal(codes.Count, page.Split("| INQ20").Length - 1);
    }
}
