using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using InquiryBot.Channels.Teams.Trust;

namespace InquiryBot.Channels.Teams.Calls;

/// <summary>Makes what the bot signs in with: its secret, or the identity of the machine it runs on.</summary>
internal static class BotCredentials
{
    /// <summary>The name of the connections.</summary>
    public const string Platform = "Microsoft Entra";

    /// <summary>The credential of a registration, or null when it has none.</summary>
    /// <param name="registration">The registration.</param>
    /// <param name="cloud">The cloud it is in.</param>
    /// <param name="options">How patient the sign-in is.</param>
    /// <param name="client">The connections to sign in over.</param>
    public static TokenCredential? For(BotRegistration registration, TeamsCloud cloud, TeamsOptions options, HttpClient client)
    {
        if (!registration.CanSignIn)
            return null;
        return registration.Type == BotRegistrationType.UserAssignedMsi
            ? new ManagedIdentityCredential(Quietly(new ManagedIdentityCredentialOptions(ManagedIdentityId.FromUserAssignedClientId(registration.AppId)), options, client))
            : new ClientSecretCredential(TenantOf(registration, cloud), registration.AppId, registration.Password, Quietly(new ClientSecretCredentialOptions
            {
                AuthorityHost = cloud.Authority,
                // It would ask another cloud whether this authority is one.
                DisableInstanceDiscovery = true,
            }, options, client));
    }

    private static string TenantOf(BotRegistration registration, TeamsCloud cloud) =>
        registration.Type == BotRegistrationType.SingleTenant ? registration.TenantId : cloud.SharedTenant ?? registration.TenantId;

    // Nothing of a sign-in is logged or traced, and it takes no longer than any other call.
    private static T Quietly<T>(T credential, TeamsOptions options, HttpClient client)
        where T : TokenCredentialOptions
    {
        credential.Transport = new HttpClientTransport(client);
        credential.Retry.NetworkTimeout = options.CallTimeout;
        credential.Retry.MaxRetries = options.RetriesPerCall;
        (credential.Diagnostics.IsLoggingEnabled, credential.Diagnostics.IsLoggingContentEnabled) = (false, false);
        (credential.Diagnostics.IsDistributedTracingEnabled, credential.Diagnostics.IsTelemetryEnabled) = (false, false);
        return credential;
    }
}
