"""cvc5 as a program that reads SMT-LIB commands from stdin and answers each at once, for machines that have the Python module and no such program."""

import sys

import cvc5


def commands(lines):
    """Cuts the text where the brackets of a command close; strings and quoted symbols may hold brackets."""
    text, depth, inside = [], 0, None
    for line in lines:
        for at, sign in enumerate(line):
            text.append(sign)
            if inside:
                inside = None if sign == inside else inside
            elif sign == ";":
                text.pop()
                break
            elif sign in '"|':
                inside = sign
            elif sign == "(":
                depth += 1
            elif sign == ")":
                depth -= 1
                if depth == 0:
                    yield "".join(text)
                    text = []


def main():
    solver = cvc5.Solver(cvc5.TermManager())
    for argument in sys.argv[1:]:
        if argument.startswith("--tlimit="):
            solver.setOption("tlimit", argument.partition("=")[2])
    parser = cvc5.InputParser(solver)
    parser.setIncrementalStringInput(cvc5.InputLanguage.SMT_LIB_2_6, "stdin")
    symbols = parser.getSymbolManager()
    for text in commands(sys.stdin):
        parser.appendIncrementalStringInput(text)
        command = parser.nextCommand()
        if command.isNull():
            continue
        answer = command.invoke(solver, symbols)
        if answer:
            sys.stdout.write(answer)
            sys.stdout.flush()


main()
