using System.Reflection;
using Azure.AI.TextAnalytics;
using Microsoft.Bot.Builder;

namespace InquiryBot.StandIns.Tests.Surface;

/// <summary>
/// A public member that the real library lacks would compile here and break there, so every change of the surface has to be approved by eye.
/// After such a change copy the <c>*.received.txt</c> that the failing test writes over the <c>*.approved.txt</c> of the same name.
/// </summary>
public sealed class PublicSurfaceTests
{
    [OnStandInsFact]
    public void The_Bot_Builder_stand_in_shows_what_was_approved() => Check(typeof(BotAdapter).Assembly, "BotBuilder");

    [OnStandInsFact]
    public void The_Text_Analytics_stand_in_shows_what_was_approved() => Check(typeof(TextAnalyticsClient).Assembly, "TextAnalytics");

    private static void Check(Assembly assembly, string name)
    {
        var received = string.Join('\n', PublicSurface.Of(assembly)).Trim() + "\n";
        var approved = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Surface", $"{name}.approved.txt"));
        if (received != approved)
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "Surface", $"{name}.received.txt"), received);

        Assert.Equal(approved, received);
    }
}
