using System.Reflection;

namespace InquiryBot.StandIns.Tests.Surface;

/// <summary>A test of the stand-ins themselves, which says nothing when the build took Microsoft's packages.</summary>
internal sealed class OnStandInsFactAttribute : FactAttribute
{
    public OnStandInsFactAttribute()
    {
        var sdk = typeof(OnStandInsFactAttribute).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "BotSdk").Value;
        if (sdk != "stand-ins")
            Skip = "This build takes Microsoft's packages; there is no surface of ours to approve.";
    }
}
