using System.ComponentModel.DataAnnotations;

namespace InquiryBot.Nudging;

/// <summary>Takes an IANA time zone name, or nothing for the machine's own.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class KnownTimeZoneAttribute() : ValidationAttribute("It takes an IANA name such as Europe/Amsterdam, or nothing for the machine's own.")
{
    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is string name && (name.Length == 0 || TimeZoneInfo.TryFindSystemTimeZoneById(name, out _));
}
