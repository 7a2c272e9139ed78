using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace InquiryBot.Tests.Privacy;

/// <summary>Hears every trace and every metric of this process, as an exporter would that somebody switched on.</summary>
internal sealed class Telemetry : IDisposable
{
    private readonly ActivityListener _traces;
    private readonly MeterListener _metrics;

    public Telemetry()
    {
        _traces = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = trace => Traces.Enqueue(Words(trace)),
        };
        ActivitySource.AddActivityListener(_traces);
        _metrics = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _metrics.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _metrics.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _metrics.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _metrics.Start();
    }

    /// <summary>What was traced: names, tags, events and baggage.</summary>
    public ConcurrentQueue<string> Traces { get; } = [];

    /// <summary>What was measured: names and tags.</summary>
    public ConcurrentQueue<string> Metrics { get; } = [];

    public void Dispose()
    {
        _metrics.RecordObservableInstruments();
        _traces.Dispose();
        _metrics.Dispose();
    }

    private static string Words(Activity trace) => string.Join(
        ' ',
        [trace.Source.Name, trace.OperationName, trace.DisplayName, trace.StatusDescription, .. trace.TagObjects.Select(Word), .. trace.Baggage.Select(item => $"{item.Key}={item.Value}"),
            .. trace.Events.SelectMany(happening => happening.Tags.Select(Word).Prepend(happening.Name))]);

    private static string Word(KeyValuePair<string, object?> tag) => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}");

    private void Add<T>(Instrument instrument, T value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Metrics.Enqueue($"{instrument.Meter.Name} {instrument.Name} {value} {string.Join(' ', tags.ToArray().Select(Word))}");
}
