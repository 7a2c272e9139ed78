namespace InquiryBot.Channels.Web.Boards;

/// <summary>What <c>/retro</c> says to whoever comes to it.</summary>
/// <param name="WrongCode">What was typed or followed and opens nothing; null for nothing.</param>
/// <param name="Said">What there is to say, as its name among the texts under <c>board.door.said.</c>; null for nothing.</param>
public sealed record DoorScene(string? WrongCode, string? Said);
