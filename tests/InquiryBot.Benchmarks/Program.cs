using System.Reflection;
using BenchmarkDotNet.Running;
using InquiryBot.Benchmarks.Http;
using InquiryBot.Benchmarks.Reading;
using InquiryBot.Benchmarks.Slack;

if (args is ["throughput", .. var options])
    return Throughput.Run(options);
if (args is ["beside", var path])
    return Beside.Run(path);
if (args is ["http"])
    return await HttpEcho.RunAsync();
if (args is ["slack"])
    return await SlackStorm.RunAsync();
BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
return 0;
