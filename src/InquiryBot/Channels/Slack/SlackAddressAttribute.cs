using System.ComponentModel.DataAnnotations;
using InquiryBot.Channels.Slack.Calls;

namespace InquiryBot.Channels.Slack;

/// <summary>An address that the bot token may be sent to.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class SlackAddressAttribute() : ValidationAttribute(SlackAddresses.WhatWorks)
{
    /// <inheritdoc/>
    public override bool IsValid(object? value) => value is string address && SlackAddresses.IsApi(address);
}
