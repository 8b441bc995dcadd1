using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;

namespace PracticeCaller.Dropins.Tests;

/// <summary>The drop-ins may not grow unseen: every public name and signature stands in <c>dropins/surface.txt</c>. Set UPDATE_SURFACE=1 to write it anew.</summary>
public class SurfaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Surface_IsTheListedOne()
    {
        Backing.DropinOnly("The list is of the drop-ins.");
        var actual = Describe(typeof(Activity).Assembly, typeof(ModelResult).Assembly);
        if (Environment.GetEnvironmentVariable("UPDATE_SURFACE") == "1")
            File.WriteAllText(ListInSources(), actual);

        var listed = File.ReadAllText(Environment.GetEnvironmentVariable("UPDATE_SURFACE") == "1" ? ListInSources() : Path.Combine(AppContext.BaseDirectory, "surface.txt"));
        var (now, before) = (Lines(actual), Lines(listed));
        Assert.True(now.SetEquals(before), $"added:\n  {string.Join("\n  ", now.Except(before))}\ngone:\n  {string.Join("\n  ", before.Except(now))}");
    }

    [Fact]
    public void Surface_HasOfficialNamespacesOnly()
    {
        Backing.DropinOnly("The rule is for the drop-ins.");
        var strangers = new[] { typeof(Activity).Assembly, typeof(ModelResult).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => !type.Namespace!.StartsWith("Microsoft.Bot.", StringComparison.Ordinal) && !type.Namespace.StartsWith("Microsoft.Recognizers.Text", StringComparison.Ordinal));
        Assert.Empty(strangers);
    }

    private static string ListInSources([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "dropins", "surface.txt"));

    private static HashSet<string> Lines(string text)
    {
        var type = string.Empty;
        var lines = new HashSet<string>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            type = line.StartsWith(' ') ? type : line;
            lines.Add(line.StartsWith(' ') ? $"{type} ::{line}" : line);
        }

        return lines;
    }

    private static string Describe(params Assembly[] assemblies)
    {
        var text = new StringBuilder();
        foreach (var type in assemblies.SelectMany(assembly => assembly.GetExportedTypes()).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type, full: true)).Append(Bases(type)).Append('\n');
            if (typeof(Delegate).IsAssignableFrom(type))
            {
                text.Append("  ").Append(Member(type.GetMethod("Invoke")!)).Append('\n');
                continue;
            }

            foreach (var member in type.GetMembers(Declared).Where(IsVisible).Select(Member).Order(StringComparer.Ordinal))
                text.Append("  ").Append(member).Append('\n');
        }

        return text.ToString();
    }

    private static string Kind(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
        : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsAbstract ? "abstract class" : "class";

    private static string Bases(Type type)
    {
        if (type.IsEnum || typeof(Delegate).IsAssignableFrom(type))
            return string.Empty;
        var bases = new List<string>();
        if (type.BaseType is { } parent && parent != typeof(object))
            bases.Add(Name(parent));
        bases.AddRange(type.GetInterfaces().Where(each => each.IsPublic).Select(each => Name(each)).Order(StringComparer.Ordinal));
        return bases.Count == 0 ? string.Empty : " : " + string.Join(", ", bases);
    }

    private static bool IsVisible(MemberInfo member) => member switch
    {
        FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
        ConstructorInfo constructor => !constructor.IsStatic && (constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly),
        MethodInfo method => !method.IsSpecialName && Shown(method),
        PropertyInfo property => property.GetAccessors(true).Any(Shown),
        _ => false,
    };

    private static bool Shown(MethodInfo method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(bool isPublic) => isPublic ? "public" : "protected";

    private static string Member(MemberInfo member) => member switch
    {
        FieldInfo { DeclaringType.IsEnum: true } value => $"{value.Name} = {Convert.ToInt32(value.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture)}",
        FieldInfo { IsLiteral: true } constant => $"{Access(constant.IsPublic)} const {Name(constant.FieldType)} {constant.Name} = \"{constant.GetRawConstantValue()}\"",
        FieldInfo field => $"{Access(field.IsPublic)} {(field.IsStatic ? "static " : string.Empty)}{Name(field.FieldType)} {field.Name}",
        ConstructorInfo constructor => $"{Access(constructor.IsPublic)} .ctor({Parameters(constructor)})",
        MethodInfo method => $"{Access(method.IsPublic)} {Modifier(method)}{Name(method.ReturnType)} {method.Name}{Generics(method)}({Parameters(method)})",
        PropertyInfo property => $"{Access(property.GetAccessors(true).Any(each => each.IsPublic))} {Modifier(property.GetAccessors(true)[0])}{Name(property.PropertyType)} {property.Name} {{ {string.Join(" ", property.GetAccessors(true).Where(Shown).Select(each => each.Name[..3] + ";"))} }}",
        _ => member.Name,
    };

    private static string Modifier(MethodInfo method) =>
        method.DeclaringType!.IsInterface ? string.Empty : method.IsStatic ? "static " : method.IsAbstract ? "abstract " : method.IsVirtual && !method.IsFinal ? method.GetBaseDefinition() == method ? "virtual " : "override " : string.Empty;

    private static string Generics(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : string.Empty;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : string.Empty)}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Default(parameter)}" : string.Empty)}"));

    private static string Default(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        null => "default",
        string text => $"\"{text}\"",
        Enum value => value.ToString(),
        var value => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };

    private static string Name(Type type, bool full = false)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        var name = full && !type.IsGenericParameter ? (type.FullName ?? type.Name).Replace('+', '.') : type.Name;
        return type.IsGenericType ? $"{name[..(name.IndexOf('`') is var tick && tick > 0 ? tick : name.Length)]}<{string.Join(", ", type.GetGenericArguments().Select(argument => Name(argument)))}>" : name;
    }
}
