using InquiryBot.Schedules;
using InquiryBot.Storage;

namespace InquiryBot.Privacy;

/// <summary>Forgets which deliveries were dealt with, once no platform delivers them again.</summary>
internal sealed class DeliverySweep(SeenDeliveries seen) : IChore
{
    /// <inheritdoc/>
    public string Name => "delivery sweep";

    /// <inheritdoc/>
    public Cadence Cadence => Cadence.FiveMinutely;

    /// <inheritdoc/>
    public Task<int> RunAsync(CancellationToken cancellationToken) => seen.ForgetAsync(cancellationToken);
}
