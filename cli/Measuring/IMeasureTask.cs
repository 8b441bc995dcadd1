namespace PracticeCaller.Cli.Measuring;

/// <summary>
/// One way to hold the product's listening or scoring against human labels: reads the lines of a file and writes predictions (JSON lines)
/// or a table. It must use what the product uses; nothing may be judged here that a call would not be judged by.
/// To add one, write a file in Tasks and name it in <see cref="MeasureTasks"/>.
/// </summary>
internal interface IMeasureTask
{
    /// <summary>What is typed on the command line, lower case.</summary>
    string Name { get; }

    /// <summary>One line for the list of tasks: what is predicted.</summary>
    string Summary { get; }

    /// <summary>Measures.</summary>
    /// <param name="lines">The file; <see cref="LineFile.Read{T}"/> checks all lines before the first is handed out.</param>
    /// <param name="output">Where predictions or the table go.</param>
    void Measure(LineFile lines, TextWriter output);
}
