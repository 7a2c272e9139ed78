namespace InquiryBot.Channels.Teams;

/// <summary>A reply was about to leave for a host that is not on <c>Teams:AllowedServiceHosts</c>. Nothing was sent.</summary>
internal sealed class ForeignServiceException() : Exception("The activity's serviceUrl is not on Teams:AllowedServiceHosts, so nothing is sent to it.");
