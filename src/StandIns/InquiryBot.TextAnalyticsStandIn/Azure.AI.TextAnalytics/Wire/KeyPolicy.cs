using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>Sends the key of the resource along; a key that is exchanged meanwhile counts from the next request.</summary>
internal sealed class KeyPolicy(AzureKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message) => message.Request.Headers.SetValue("Ocp-Apim-Subscription-Key", credential.Key);
}
