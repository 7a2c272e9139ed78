using InquiryBot.Hosting;

return await BotHost.RunAsync(args, urls: null, CancellationToken.None);
