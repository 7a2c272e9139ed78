using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;

namespace InquiryBot.Channels.Web;

/// <summary>The page's style, script and picture. They travel inside the program, so no way to run it can lose them.</summary>
internal static class WebAssets
{
    private const string Folder = "WebAssets/";

    private static readonly FrozenDictionary<string, Asset> All = Load();

    /// <summary>The address of an asset; it changes when its content does, so that browsers may keep it for good.</summary>
    public static string Address(string name) => $"/assets/{name}?v={All[name].Version}";

    /// <summary>Serves every asset under <c>/assets/</c>.</summary>
    public static void MapWebAssets(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/assets/{name}", (string name, HttpResponse response) =>
        {
            if (!All.TryGetValue(name, out var asset))
                return Results.NotFound();
            response.Headers.CacheControl = "public, max-age=31536000, immutable";
            return Results.Bytes(asset.Content, asset.Type);
        });

    private static FrozenDictionary<string, Asset> Load()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Folder.Length..], name => Read(assembly, name), StringComparer.Ordinal);
    }

    private static Asset Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new Asset(content, TypeOf(name), Convert.ToHexStringLower(SHA256.HashData(content))[..12]);
    }

    private static string TypeOf(string name) => Path.GetExtension(name) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        var other => throw new InvalidOperationException($"The web page has no content type for {other}; add it to WebAssets."),
    };

    private sealed record Asset(byte[] Content, string Type, string Version);
}
