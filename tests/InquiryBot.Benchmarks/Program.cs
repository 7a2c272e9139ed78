using System.Reflection;
using BenchmarkDotNet.Running;
using InquiryBot.Benchmarks.Http;

if (args is ["http"])
    return await HttpEcho.RunAsync();
BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(args);
return 0;
