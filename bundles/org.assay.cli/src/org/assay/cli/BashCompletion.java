package org.assay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.cli.CompletionModel.Option;
import org.assay.cli.CompletionModel.Shown;

/** Writes the completion script for bash. Paths are completed by bash itself, which knows how to quote them. */
final class BashCompletion {

	private BashCompletion() {
	}

	static String of(CompletionModel model) {
		StringBuilder script = new StringBuilder();
		script.append("""
				# Completion of assay for bash: source <(assay generate-completion bash)
				_assay() {
					local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= operands=0 word skip= index
					local commands=@commands@
					local common=@common@
					COMPREPLY=()
					# bash parts words at =
					[ "$cur" != = ] || cur=
					[ "$prev" != = ] || prev=${COMP_WORDS[COMP_CWORD-2]}
					for ((index = 1; index < COMP_CWORD; index++)); do
						word=${COMP_WORDS[index]}
						if [ -n "$skip" ]; then skip=; continue; fi
						case $word in
						=) skip=1 ;;
						@valued@) [ "${COMP_WORDS[index+1]}" = = ] || skip=1 ;;
						-*) ;;
						*) if [ -z "$command" ]; then command=$word; else operands=$((operands + 1)); fi ;;
						esac
					done
					local options=$common values= paths= first= later=
					case $command in
				""".replace("@commands@", quoted(model.commands().stream().map(Shown::name).toList()))
				.replace("@common@", quoted(names(model.common()))).replace("@valued@", String.join("|", valued(model))));
		model.commands().forEach(command -> command(command, script));
		script.append("""
					esac
					case $values in
					@path) compopt -o filenames; return ;;
					@none) compopt +o default +o bashdefault; return ;;
					'') ;;
					*) COMPREPLY=($(compgen -W "$values" -- "$cur")); return ;;
					esac
					if [ -z "$command" ]; then
						case $prev in --language) options='sv en' ;; *) case $cur in -*) ;; *) options=$commands ;; esac ;; esac
						COMPREPLY=($(compgen -W "$options" -- "$cur"))
					elif [ "${cur#-}" != "$cur" ]; then
						COMPREPLY=($(compgen -W "$options" -- "$cur"))
					elif [ -n "$first" ] && [ "$operands" = 0 ]; then
						COMPREPLY=($(compgen -W "$first" -- "$cur"))
					elif [ -n "$later" ]; then
						COMPREPLY=($(compgen -W "$later" -- "$cur"))
					elif [ -z "$paths" ]; then
						compopt +o default +o bashdefault
					fi
				}
				complete -o bashdefault -o default -F _assay assay
				""");
		return script.toString();
	}

	private static void command(Shown command, StringBuilder script) {
		script.append('\t').append(command.name()).append(")\n\t\toptions=").append(quoted(names(command.options())));
		script.append(" first=").append(quoted(command.first())).append(" later=").append(quoted(command.later()))
				.append(command.takesPaths() ? " paths=1\n" : "\n");
		script.append("\t\tcase $prev in\n");
		for (Option option : command.options()) {
			if (!option.isFlag()) {
				String values = switch (option.expected()) {
					case WORDS -> quoted(option.words());
					case FILE, FOLDER -> "@path";
					case ANYTHING -> "@none";
				};
				script.append("\t\t").append(String.join("|", option.names())).append(") values=").append(values).append(" ;;\n");
			}
		}
		script.append("\t\tesac ;;\n");
	}

	private static List<String> names(List<Option> options) {
		return options.stream().flatMap(option -> option.names().stream()).toList();
	}

	/** Return the options of any command that take a value. */
	private static List<String> valued(CompletionModel model) {
		List<Option> all = new ArrayList<>(model.common());
		model.commands().forEach(command -> all.addAll(command.options()));
		return names(all.stream().filter(option -> !option.isFlag()).toList()).stream().distinct().sorted().toList();
	}

	private static String quoted(List<String> words) {
		return words.stream().collect(Collectors.joining(" ", "'", "'"));
	}
}
