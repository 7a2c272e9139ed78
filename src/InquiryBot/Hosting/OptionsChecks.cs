using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace InquiryBot.Hosting;

/// <summary>Reads the settings and collects every fault, so that an operator sees all of them in one message.</summary>
internal sealed class OptionsChecks(IConfiguration configuration)
{
    private readonly List<string> _faults = [];

    /// <summary>One sentence per fault: code, name, value, and what would work.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Reads one section into its options, keeping the default where the value is missing or wrong.</summary>
    public TOptions Read<TOptions>(string section)
        where TOptions : class, new()
    {
        var options = new TOptions();
        var settings = configuration.GetSection(section);
        var properties = typeof(TOptions).GetProperties().Where(property => property.CanWrite).ToList();
        RefuseUnknown(settings, properties);
        foreach (var property in properties)
            Set(options, property, settings.GetSection(property.Name));
        CheckRanges(options, section);
        return options;
    }

    /// <summary>Adds a fault that only a part of the program can find, such as one in a file that a setting names.</summary>
    public void Refuse(string fault) => _faults.Add(fault);

    /// <summary>Stops the start when anything was wrong.</summary>
    public void ThrowIfFaulty()
    {
        if (_faults.Count > 0)
            throw new SettingsException(_faults);
    }

    private void RefuseUnknown(IConfigurationSection settings, List<PropertyInfo> properties)
    {
        foreach (var child in settings.GetChildren())
        {
            if (properties.Exists(property => property.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase)))
                continue;
            var known = string.Join(", ", properties.Select(property => property.Name));
            _faults.Add($"INQ1002 {child.Path} is not a setting. {settings.Key} has: {known}.");
        }
    }

    private void Set(object options, PropertyInfo property, IConfigurationSection setting)
    {
        if (property.PropertyType == typeof(string[]))
        {
            var items = setting.GetChildren().Select(child => child.Value ?? "").ToArray();
            if (items.Length > 0)
                property.SetValue(options, items);
            return;
        }

        if (setting.Value is not { } value)
            return;
        try
        {
            var converter = TypeDescriptor.GetConverter(property.PropertyType);
            property.SetValue(options, converter.ConvertFromString(null, CultureInfo.InvariantCulture, value));
        }
        catch (Exception fault) when (fault is FormatException or ArgumentException or OverflowException)
        {
            _faults.Add($"INQ1001 {setting.Path} is '{value}'. It takes {Words(property.PropertyType)}.");
        }
    }

    private void CheckRanges(object options, string section)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true);
        foreach (var result in results)
        {
            var name = result.MemberNames.FirstOrDefault() ?? "";
            var path = name.Length == 0 ? section : $"{section}:{name}";
            // As it was written: "24:00:00" reads as 24 days, which nobody would find in their file.
            var value = configuration[path] ?? options.GetType().GetProperty(name)?.GetValue(options);
            _faults.Add(string.Create(CultureInfo.InvariantCulture, $"INQ1003 {path} is '{value}'. {result.ErrorMessage}"));
        }
    }

    private static string Words(Type type) => type switch
    {
        _ when type == typeof(TimeSpan) => "a time such as 00:30:00 (hours:minutes:seconds)",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(int) => "a whole number",
        _ when type == typeof(double) => "a number such as 0.85",
        _ when type.IsEnum => $"one of {string.Join(", ", Enum.GetNames(type))}",
        _ => $"a {type.Name}",
    };
}
