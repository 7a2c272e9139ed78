namespace Microsoft.Bot.Schema;

public static class IActivityExtensions
{
    public static string GetLocale(this IActivity activity) => ((Activity)activity)?.Locale;

    public static void SetLocale(this IActivity activity, string locale) => ((Activity)activity).Locale = locale;
}
