namespace InquiryBot.Channels.Teams.Trust;

/// <summary>Says who called: somebody at this machine while the bot is tried out, or the Bot Framework with its token.</summary>
internal sealed class Callers(OpenDoor door, BotRegistration registration, CallerTokens tokens)
{
    /// <summary>Who called, or null when they are not to be let in.</summary>
    /// <exception cref="OutgoingCallException">The token cannot be checked at present.</exception>
    public async Task<Caller?> OfAsync(HttpContext http)
    {
        if (door.LetsIn(http))
            return Caller.AtThisMachine;
        // Without a registration no token can be for this bot.
        return registration.Exists ? await tokens.ReadAsync(http.Request.Headers.Authorization, http.RequestAborted) : null;
    }
}
