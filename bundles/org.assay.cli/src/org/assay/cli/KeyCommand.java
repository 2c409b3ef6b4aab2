package org.assay.cli;

import java.nio.file.Path;
import java.util.List;
import org.assay.core.CannotDo;
import org.assay.core.manifest.SigningKey;
import org.assay.core.manifest.VerifyingKey;

/** Makes a key pair to sign manifests with. */
final class KeyCommand implements Command {

	@Override
	public List<Parameter> parameters() {
		return List.of();
	}

	@Override
	public Operands operands() {
		return Operands.needed("FILE");
	}

	@Override
	public int run(Arguments arguments, Session session) throws CannotDo, Misuse {
		String stated = arguments.operands().getFirst();
		Path file = arguments.path(stated).normalize();
		if (file.getFileName() == null) {
			throw new Misuse(session.say("usage.path", stated));
		}
		VerifyingKey key = SigningKey.make(file);
		session.out().line(Legible.line(stated));
		session.out().line(Legible.line(stated + ".pub"));
		session.tell(session.say("key.made", key.fingerprint()));
		return Exit.OK;
	}
}
