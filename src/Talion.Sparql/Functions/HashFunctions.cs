using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Talion.Sparql.Evaluation;
using Talion.Sparql.Values;

namespace Talion.Sparql.Functions;

/// <summary>Hash functions (SPARQL 1.1 Query, section 17.4.6).</summary>
[SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "The standard has it; nothing is protected by it.")]
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The standard has it; nothing is protected by it.")]
static class HashFunctions
{
    public static Value Md5(EvaluationContext context, ReadOnlySpan<Value> arguments) => Hash(context, arguments[0], MD5.HashData);

    public static Value Sha1(EvaluationContext context, ReadOnlySpan<Value> arguments) => Hash(context, arguments[0], SHA1.HashData);

    public static Value Sha256(EvaluationContext context, ReadOnlySpan<Value> arguments) => Hash(context, arguments[0], SHA256.HashData);

    public static Value Sha384(EvaluationContext context, ReadOnlySpan<Value> arguments) => Hash(context, arguments[0], SHA384.HashData);

    public static Value Sha512(EvaluationContext context, ReadOnlySpan<Value> arguments) => Hash(context, arguments[0], SHA512.HashData);

    static Value Hash(EvaluationContext context, in Value text, Func<byte[], byte[]> hash) =>
        text.Kind == ValueKind.String ? Value.String(Convert.ToHexStringLower(hash(Encoding.UTF8.GetBytes(context.Terms.TextOf(text))))) : default;
}
