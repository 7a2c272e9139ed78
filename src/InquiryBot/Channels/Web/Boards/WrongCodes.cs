using System.Threading.RateLimiting;

namespace InquiryBot.Channels.Web.Boards;

/// <summary>
/// Makes guessing codes hopeless: there are 2·10¹¹ of them, and from one address sixty wrong ones a minute are answered. With a hundred sessions open, one
/// hit takes some 60 years of trying.
/// </summary>
internal sealed class WrongCodes : IDisposable
{
    /// <summary>How many wrong codes a minute are answered, from one address.</summary>
    public const int PerMinute = 60;

    private readonly PartitionedRateLimiter<string> _guesses = PartitionedRateLimiter.Create<string, string>(address => RateLimitPartition.GetFixedWindowLimiter(
        address,
        _ => new FixedWindowRateLimiterOptions { PermitLimit = PerMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    /// <summary>Whether so many were wrong that nothing is looked up for this address until the minute is over.</summary>
    public bool AreTooMany(HttpContext context)
    {
        using var lease = _guesses.AttemptAcquire(AddressOf(context), 0);
        return !lease.IsAcquired;
    }

    /// <summary>Counts a wrong one.</summary>
    public void Count(HttpContext context) => _guesses.AttemptAcquire(AddressOf(context)).Dispose();

    /// <inheritdoc/>
    public void Dispose() => _guesses.Dispose();

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
