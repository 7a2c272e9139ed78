using InquiryBot.Channels.Web;
using InquiryBot.Language.Text;
using Microsoft.AspNetCore.Http;

namespace InquiryBot.Tests.Channels.Web;

public sealed class PageLanguageTests
{
    [Theory]
    [InlineData("?lang=nl", "en-GB", MessageLanguage.Dutch)]
    [InlineData("?lang=EN", "nl", MessageLanguage.English)]
    [InlineData("?lang=tlh", "nl-BE,en;q=0.8", MessageLanguage.Dutch)]
    [InlineData("", "en;q=0.5,nl-NL;q=0.9", MessageLanguage.Dutch)]
    [InlineData("", "fr,de;q=0.9", MessageLanguage.English)]
    [InlineData("", ";;;q=nonsense", MessageLanguage.English)]
    [InlineData("", null, MessageLanguage.English)]
    public void The_address_decides_then_the_browser_then_English(string query, string? browser, MessageLanguage language)
    {
        var context = new DefaultHttpContext();
        context.Request.QueryString = new QueryString(query);
        context.Request.Headers.AcceptLanguage = browser;
        Assert.Equal(language, PageLanguage.Of(context.Request));
    }
}
