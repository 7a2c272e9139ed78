using InquiryBot.Storage;

namespace InquiryBot.Tests.Storage;

public sealed class PseudonymKeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_same_file_gives_the_same_pseudonyms()
    {
        var first = PseudonymKey.FromFile(_folder.File("bot.key")).Of("person", "29:abc");

        Assert.Equal(first, PseudonymKey.FromFile(_folder.File("bot.key")).Of("person", "29:abc"));
        Assert.NotEqual(first, PseudonymKey.FromFile(_folder.File("bot.key")).Of("conversation", "29:abc"));
        Assert.NotEqual(first, PseudonymKey.FromFile(_folder.File("other.key")).Of("person", "29:abc"));
        Assert.Equal(40, first.Length);
    }

    [Fact]
    public void Programs_that_start_at_once_share_one_key()
    {
        // Once was right by luck nine times in ten.
        for (var round = 0; round < 100; round++)
        {
            var path = _folder.File($"bot{round}.key");
            var pseudonyms = Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8)
                .Select(_ => PseudonymKey.FromFile(path).Of("person", "x")).ToHashSet();

            Assert.Single(pseudonyms);
            Assert.Equal(round + 1, Directory.GetFiles(_folder.Path).Length);
        }
    }

    [Fact]
    public void The_key_file_is_private()
    {
        PseudonymKey.FromFile(_folder.File("bot.key"));

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.File("bot.key")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("c2hvcnQ=")]
    public void A_file_without_a_key_is_refused_and_kept(string text)
    {
        File.WriteAllText(_folder.File("bot.key"), text);

        var error = Assert.Throws<DatabaseException>(() => PseudonymKey.FromFile(_folder.File("bot.key")));

        Assert.Equal("INQ2021", error.Code);
        Assert.Equal(text, File.ReadAllText(_folder.File("bot.key")));
    }

    [Fact]
    public void A_setting_takes_a_long_key_and_no_short_one()
    {
        Assert.Equal("INQ2021", Assert.Throws<DatabaseException>(() => PseudonymKey.FromSetting("c2hvcnQ=")).Code);
        Assert.Equal(40, PseudonymKey.FromSetting(Convert.ToBase64String(new byte[32])).Of("person", "x").Length);
    }
}
