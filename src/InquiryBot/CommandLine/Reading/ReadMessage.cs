using InquiryBot.Language;
using InquiryBot.Language.Rewordings;

namespace InquiryBot.CommandLine.Reading;

/// <summary>A message that was read, ready to be written out.</summary>
/// <param name="Id">Its own id, or its number in the input.</param>
/// <param name="Reading">What it was read as.</param>
/// <param name="Rewordings">Rewordings, or null when nobody asked for them.</param>
internal sealed record ReadMessage(string Id, MessageReading Reading, IReadOnlyList<Rewording>? Rewordings);
