using System.Globalization;
using InquiryBot.Conversation;
using InquiryBot.Retrospectives.Board;
using InquiryBot.Retrospectives.Sessions;

namespace InquiryBot.Channels.Web.Boards;

/// <summary>Draws the board for whoever asks, and does what they ask of it.</summary>
internal sealed class BoardDesk(RetrospectiveRoom room, SeatCookie cookie, PageVisit visit, TimeProvider clock)
{
    private BotTexts Texts => BotTexts.For(visit.Language);

    /// <summary>The board as a request may see it; null when there is none.</summary>
    public async Task<BoardScene?> LookAsync(string code, HttpContext context)
    {
        var query = context.Request.Query;
        var isProjected = query.ContainsKey("projected");
        // Read before the board is: at worst the stream tells of a change that is drawn already.
        var version = await room.VersionAsync(code, context.RequestAborted);
        var view = await room.LookAsync(code, isProjected ? null : SeatCookie.Read(context.Request), visit.Language, context.RequestAborted);
        return view is null ? null : new BoardScene
        {
            View = view,
            Version = version,
            Now = clock.GetUtcNow(),
            Address = $"{context.Request.Scheme}://{context.Request.Host}/retro/{view.Code}",
            IsProjected = isProjected,
            Question = int.TryParse(query["q"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0,
            Notice = NoticeOf(query["said"]),
        };
    }

    /// <summary>Does what a form says.</summary>
    /// <returns>What became of it; and the board with what there is to say about it, null when it can be looked at anew.</returns>
    public async Task<(Outcome Outcome, BoardScene? Scene)> ActAsync(string code, FilledForm form, HttpContext context)
    {
        // Words that were picked are put into the box, for their author to change and to send.
        if (form.Instead is { Length: > 0 } words && await LookAsync(code, context) is { } again)
            return (Outcome.Done, again with { Typed = new TypedWords(form.Act, form.Target, words) });
        var outcome = await DoAsync(code, form, context);
        if (outcome is Done || await LookAsync(code, context) is not { } scene)
            return (outcome, null);
        return (outcome, scene with
        {
            Notice = outcome is CardHeld ? null : new BoardNotice(BoardWording.Of(outcome, Texts)!, false),
            Typed = form.Text.Length > 0 ? new TypedWords(form.Act, form.Target, form.Text) : null,
            Held = outcome is CardHeld held ? new HeldCard(form.At, BoardWording.Of(held, Texts)!, BoardWording.Instead(held, Texts), held.MayStand, form.Card.IsSigned == true) : null,
        });
    }

    /// <summary>What the board says after something was done: its name in an address, or null.</summary>
    public string? SaidAfter(FilledForm form, Done done) =>
        done.Aside is { } aside ? $"aside.{aside}" : Texts.Has($"board.said.{form.Act}") ? form.Act : null;

    private async Task<Outcome> DoAsync(string code, FilledForm form, HttpContext context)
    {
        var key = SeatCookie.Read(context.Request);
        if (form.Act != "join")
            return key is null ? Outcome.No(Refusal.NotIn) : await BoardActs.DoAsync(room, new Visit(code, key), form, context.RequestAborted);
        var (joined, outcome) = await room.JoinAsync(code, form.Text, visit.Language, context.RequestAborted, key);
        if (joined is not null)
            cookie.Write(context, joined);
        return outcome;
    }

    // Only what the program itself can say: the address of a page is in anybody's hands.
    private BoardNotice? NoticeOf(string? said) => said is not null && Texts.Has($"board.said.{said}") ? new BoardNotice(Texts[$"board.said.{said}"], true) : null;
}
