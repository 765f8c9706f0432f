using System.Text;

namespace CompetencyFrameworks.Tests.Tables;

/// <summary>Reads CSV by the letter of RFC 4180, and tells a field that is empty from one that is an empty text in quotes; throws at whatever else there is.</summary>
internal static class PlainCsv
{
    public static List<List<string?>> Read(string csv)
    {
        var records = new List<List<string?>>();
        int i = 0;
        while (i < csv.Length)
        {
            var record = new List<string?>();
            while (true)
            {
                record.Add(Field(csv, ref i));
                if (csv[i] == ',')
                {
                    i++;
                    continue;
                }

                Assert.Equal("\r\n", csv.Substring(i, 2));
                i += 2;
                break;
            }

            records.Add(record);
        }

        return records;
    }

    private static string? Field(string csv, ref int i)
    {
        int start = i;
        if (csv[i] != '"')
        {
            while (csv[i] is not (',' or '\r' or '\n'))
            {
                Assert.NotEqual('"', csv[i++]);
            }

            return i == start ? null : csv[start..i];
        }

        var text = new StringBuilder();
        for (i++; ; i++)
        {
            if (csv[i] == '"' && csv[++i] != '"')
            {
                return text.ToString();
            }

            text.Append(csv[i]);
        }
    }
}
