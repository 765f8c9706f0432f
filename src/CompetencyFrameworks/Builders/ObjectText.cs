using System.Text;

namespace CompetencyFrameworks;

/// <summary>
/// A JSON object while it is put together. Its members stand in the order in which they were first given; what they hold is JSON already, so that nothing added
/// can change any more.
/// </summary>
internal sealed class ObjectText
{
    private readonly List<Member> members = [];
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>Gives a member a value in the place of the one it had.</summary>
    public void Set(string name, string json) => MemberNamed(name).Hold(json);

    /// <summary>Gives a member a list in the place of the value it had.</summary>
    public void SetList(string name, IEnumerable<string> items) => MemberNamed(name).Hold(new List<string>(items));

    /// <summary>Keeps a member's place before it has a value; without one it is not written.</summary>
    public void Reserve(string name) => MemberNamed(name);

    /// <summary>Adds an item to the list of a member, which is a new one where it holds something else.</summary>
    public void Add(string name, string json) => MemberNamed(name).List().Add(json);

    /// <summary>The object that a member holds, which is a new one where it holds something else.</summary>
    public ObjectText ObjectAt(string name) => MemberNamed(name).Object();

    /// <summary>Takes over the members of an object, lists item by item; what is deeper down stays as it is written.</summary>
    public void Take(JsonTree tree, int token, string inner)
    {
        for (int name = JsonTree.Inside(token); name < tree.After(token); name = tree.After(JsonTree.Inside(name)))
        {
            int value = JsonTree.Inside(name);
            string text = tree.TextOf(name)!;
            if (tree.KindOf(value) == JsonKind.Array)
            {
                SetList(text, Items(tree, value));
            }
            else if (text == inner)
            {
                ObjectAt(text).Take(tree, value, inner);
            }
            else
            {
                Set(text, tree.ExactTextOf(value));
            }
        }
    }

    /// <summary>Returns the object as JSON.</summary>
    public override string ToString()
    {
        var json = new StringBuilder();
        AppendTo(json);
        return json.ToString();
    }

    private static IEnumerable<string> Items(JsonTree tree, int array)
    {
        for (int item = JsonTree.Inside(array); item < tree.After(array); item = tree.After(item))
        {
            yield return tree.ExactTextOf(item);
        }
    }

    private void AppendTo(StringBuilder json)
    {
        char before = '{';
        foreach (Member member in members.Where(member => member.HasValue))
        {
            JsonText.AppendQuoted(json.Append(before), member.Name);
            member.AppendTo(json.Append(':'));
            before = ',';
        }

        json.Append(before == '{' ? "{}" : "}");
    }

    private Member MemberNamed(string name)
    {
        if (!places.TryGetValue(name, out int place))
        {
            place = members.Count;
            places.Add(name, place);
            members.Add(new Member(name));
        }

        return members[place];
    }

    private sealed class Member(string name)
    {
        // JSON, a list of JSON, or an object.
        private object? value;

        public string Name { get; } = name;

        public bool HasValue => value is not null;

        public void Hold(object held) => value = held;

        public List<string> List()
        {
            List<string> list = value as List<string> ?? [];
            value = list;
            return list;
        }

        public ObjectText Object()
        {
            ObjectText inner = value as ObjectText ?? new ObjectText();
            value = inner;
            return inner;
        }

        public void AppendTo(StringBuilder json)
        {
            if (value is ObjectText inner)
            {
                inner.AppendTo(json);
            }
            else if (value is List<string> list)
            {
                json.Append('[');
                for (int i = 0; i < list.Count; i++)
                {
                    json.Append(i == 0 ? "" : ",").Append(list[i]);
                }

                json.Append(']');
            }
            else
            {
                json.Append(value);
            }
        }
    }
}
