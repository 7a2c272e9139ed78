namespace InquiryBot.Language.Stances;

/// <summary>A fault in the language data: it names the file, the line, the value and what would work.</summary>
internal sealed class LanguageFaultException(string file, int line, string fault)
    : FormatException($"INQ2001: {file}, line {line}: {fault}");
