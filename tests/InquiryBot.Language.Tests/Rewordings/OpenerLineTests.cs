using InquiryBot.Language.Rewordings.Analysis;

namespace InquiryBot.Language.Tests.Rewordings;

public class OpenerLineTests
{
    private static readonly WordClasses English = new("en");

    [Theory]
    [InlineData("can you => act")]
    [InlineData("can  you => act order")]
    [InlineData("(can|could you => act order")]
    [InlineData("can [] you => act order")]
    [InlineData("can you act order")]
    public void A_badly_shaped_line_names_itself_at_load(string line)
    {
        var fault = Assert.Throws<FormatException>(() => OpenerLine.Parse(line, English));
        Assert.Contains(line.Split(" => ")[0], fault.Message, StringComparison.Ordinal);
    }
}
