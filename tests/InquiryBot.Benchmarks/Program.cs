using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Running;
using InquiryBot.Benchmarks.Http;
using InquiryBot.Benchmarks.Reading;
using InquiryBot.Benchmarks.Slack;
using InquiryBot.Benchmarks.Teams;

if (args is ["throughput", .. var options])
    return Throughput.Run(options);
if (args is ["beside", var path])
    return Beside.Run(path);
if (args is ["http"])
    return await HttpEcho.RunAsync();
if (args is ["slack"])
    return await SlackStorm.RunAsync();
if (args is ["teams", .. var pace])
    return await TeamsLoad.RunAsync(pace is [var seconds, ..] ? int.Parse(seconds, CultureInfo.InvariantCulture) : 30, pace is [_, var perSecond] ? int.Parse(perSecond, CultureInfo.InvariantCulture) : 1000);
BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
return 0;
