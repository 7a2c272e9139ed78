using System.ComponentModel.DataAnnotations;

namespace InquiryBot.Channels.Teams.Trust;

/// <summary>An address over https, or none.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SecureAddressAttribute() : ValidationAttribute("It takes an address that begins with https://, or nothing.")
{
    /// <inheritdoc/>
    public override bool IsValid(object? value) =>
        value is "" || (Uri.TryCreate(value as string, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0);
}
