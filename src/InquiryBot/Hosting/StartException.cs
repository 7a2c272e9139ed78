namespace InquiryBot.Hosting;

/// <summary>The program cannot start for a reason outside itself; the message says which, and what would work.</summary>
internal sealed class StartException(string message) : Exception(message);

/// <summary>One or more settings are wrong; the message names each, its value and what would work.</summary>
internal sealed class SettingsException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults));
