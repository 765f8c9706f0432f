using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CompetencyFrameworks.Package.Tests;

/// <summary>The files that an assembly carries, read without loading it.</summary>
internal static class Resources
{
    /// <summary>Their names, and how many bytes each has.</summary>
    public static Dictionary<string, int> Of(byte[] assembly)
    {
        using var file = new PEReader(ImmutableArray.Create(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        PEMemoryBlock all = file.GetSectionData(file.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress);
        return metadata.ManifestResources.Select(metadata.GetManifestResource).ToDictionary(
            resource => metadata.GetString(resource.Name),
            resource => all.GetReader((int)resource.Offset, sizeof(int)).ReadInt32());
    }
}
