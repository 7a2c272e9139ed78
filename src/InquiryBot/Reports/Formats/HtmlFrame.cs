namespace InquiryBot.Reports.Formats;

/// <summary>What stands around the report: the head with its style, and the end.</summary>
internal static class HtmlFrame
{
    /// <summary>The end of the page.</summary>
    public const string After = "</main></body></html>\n";

    private const string Style = """
        :root { color-scheme: light dark; --ink: #1d2433; --soft: #5a6478; --page: #fbfaf7; --track: #e8e6df;
                --telling: #b4552d; --asking: #1f7a6d; --other: #a9aebb; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e9e7e1; --soft: #a6adbb; --page: #171a21; --track: #2b303b;
                --telling: #e08a5f; --asking: #53b8a7; --other: #5d6475; } }
        body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
        main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
        h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 1rem; } h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; }
        .facts { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; margin: 0; } dt { color: var(--soft); font-size: .85rem; } dd { margin: 0; font-weight: 600; }
        table { border-collapse: collapse; width: 100%; table-layout: fixed; } th { width: 42%; text-align: left; font-weight: 400; padding: .15rem .8rem .15rem 0; }
        .number { width: 9%; text-align: right; padding: .15rem .8rem .15rem 0; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .bar svg { display: block; width: 100%; height: .6rem; }
        .note, .legend { color: var(--soft); font-size: .9rem; } .legend span { margin-right: 1rem; }
        .legend i { display: inline-block; width: .8rem; height: .8rem; margin-right: .4rem; vertical-align: -1px; }
        i.telling { background: var(--telling); } i.asking { background: var(--asking); } i.other { background: var(--other); }
        rect.telling { fill: var(--telling); } rect.asking { fill: var(--asking); } rect.other, rect.plain { fill: var(--other); } rect.track { fill: var(--track); }
        .time { width: 100%; height: auto; } .time text { fill: var(--soft); font-size: 12px; text-anchor: middle; }
        @media print { body { background: none; } }
        """;

    /// <summary>The page up to the report.</summary>
    /// <param name="language">en or nl.</param>
    /// <param name="title">The title, already escaped.</param>
    public static string Before(string language, string title) =>
        $"""
        <!doctype html>
        <html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>{title}</title>
        <style>
        {Style}
        </style></head><body><main><h1>{title}</h1>

        """;
}
