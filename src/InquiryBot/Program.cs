using InquiryBot.CommandLine;

using var terminal = Terminal.OfThisProcess();
using var interruption = new Interruption();
return await Commands.RunAsync(args, terminal, interruption.Token);
