import java.util.ArrayList;
import java.util.List;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes out what the JVM would make up at each start: the tests of a {@code switch} over types, and {@code equals} and {@code hashCode} of records. The
 * cache of classes does not keep what is made up for these two, and making it up takes longer than reading a small project does.
 *
 * <p>The methods written here do what {@link java.lang.runtime.SwitchBootstraps#typeSwitch} and {@link java.lang.runtime.ObjectMethods} say.
 */
final class PlainCode extends ClassVisitor {

	private static final String SWITCHES = "java/lang/runtime/SwitchBootstraps";
	private static final String RECORDS = "java/lang/runtime/ObjectMethods";

	/** A call that is made up at run time, and the method that takes its place. */
	private record Replacement(String name, String descriptor, Object[] arguments) {
	}

	private final List<Replacement> replacements = new ArrayList<>();
	private String owner;
	private boolean isInterface;

	private PlainCode(ClassVisitor next) {
		super(Opcodes.ASM9, next);
	}

	/** Return a class file without such calls. */
	static byte[] of(byte[] bytes) {
		ClassReader reader = new ClassReader(bytes);
		ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
		PlainCode plain = new PlainCode(writer);
		reader.accept(plain, 0);
		return plain.replacements.isEmpty() ? bytes : writer.toByteArray();
	}

	@Override
	public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
		owner = name;
		isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
		super.visit(version, access, name, signature, superName, interfaces);
	}

	@Override
	public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
		return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
			@Override
			public void visitInvokeDynamicInsn(String called, String calledDescriptor, Handle bootstrap, Object... arguments) {
				if (isReplaceable(called, bootstrap, arguments)) {
					Replacement replacement = new Replacement("assay$" + called + "$" + replacements.size(), calledDescriptor, arguments);
					replacements.add(replacement);
					super.visitMethodInsn(Opcodes.INVOKESTATIC, owner, replacement.name(), calledDescriptor, isInterface);
				} else {
					super.visitInvokeDynamicInsn(called, calledDescriptor, bootstrap, arguments);
				}
			}
		};
	}

	private static boolean isReplaceable(String called, Handle bootstrap, Object[] arguments) {
		if (bootstrap.getOwner().equals(SWITCHES)) {
			return called.equals("typeSwitch") && List.of(arguments).stream().allMatch(Type.class::isInstance);
		}
		return bootstrap.getOwner().equals(RECORDS) && (called.equals("equals") || called.equals("hashCode"));
	}

	@Override
	public void visitEnd() {
		for (Replacement replacement : replacements) {
			MethodVisitor code = super.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, replacement.name(),
					replacement.descriptor(), null, null);
			code.visitCode();
			if (replacement.name().startsWith("assay$typeSwitch$")) {
				typeSwitch(code, replacement.arguments());
			} else if (replacement.name().startsWith("assay$hashCode$")) {
				hashCode(code, replacement.arguments());
			} else {
				equals(code, (Type) replacement.arguments()[0], replacement.arguments());
			}
			code.visitMaxs(0, 0);
			code.visitEnd();
		}
		super.visitEnd();
	}

	/** The number of the first type, from a number on, that an object has; -1 for null, the count of types if it has none. */
	private static void typeSwitch(MethodVisitor code, Object[] types) {
		Label known = new Label();
		code.visitVarInsn(Opcodes.ALOAD, 0);
		code.visitJumpInsn(Opcodes.IFNONNULL, known);
		code.visitInsn(Opcodes.ICONST_M1);
		code.visitInsn(Opcodes.IRETURN);
		mark(code, known);
		for (int number = 0; number < types.length; number++) {
			Label next = new Label();
			code.visitVarInsn(Opcodes.ILOAD, 1);
			code.visitIntInsn(Opcodes.SIPUSH, number);
			code.visitJumpInsn(Opcodes.IF_ICMPGT, next);
			code.visitVarInsn(Opcodes.ALOAD, 0);
			code.visitTypeInsn(Opcodes.INSTANCEOF, ((Type) types[number]).getInternalName());
			code.visitJumpInsn(Opcodes.IFEQ, next);
			code.visitIntInsn(Opcodes.SIPUSH, number);
			code.visitInsn(Opcodes.IRETURN);
			mark(code, next);
		}
		code.visitIntInsn(Opcodes.SIPUSH, types.length);
		code.visitInsn(Opcodes.IRETURN);
	}

	/** Thirty-one times what came before, and the hash of the component, for one after the other. */
	private static void hashCode(MethodVisitor code, Object[] arguments) {
		code.visitInsn(Opcodes.ICONST_0);
		for (int number = 2; number < arguments.length; number++) {
			code.visitIntInsn(Opcodes.BIPUSH, 31);
			code.visitInsn(Opcodes.IMUL);
			Handle field = (Handle) arguments[number];
			Type type = component(code, 0, field);
			if (isObject(type)) {
				code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I", false);
			} else {
				code.visitMethodInsn(Opcodes.INVOKESTATIC, boxed(type), "hashCode", "(" + type.getDescriptor() + ")I", false);
			}
			code.visitInsn(Opcodes.IADD);
		}
		code.visitInsn(Opcodes.IRETURN);
	}

	private static void equals(MethodVisitor code, Type record, Object[] arguments) {
		Label differs = new Label();
		code.visitVarInsn(Opcodes.ALOAD, 1);
		code.visitTypeInsn(Opcodes.INSTANCEOF, record.getInternalName());
		code.visitJumpInsn(Opcodes.IFEQ, differs);
		for (int number = 2; number < arguments.length; number++) {
			Handle field = (Handle) arguments[number];
			component(code, 0, field);
			code.visitVarInsn(Opcodes.ALOAD, 1);
			code.visitTypeInsn(Opcodes.CHECKCAST, record.getInternalName());
			code.visitFieldInsn(Opcodes.GETFIELD, field.getOwner(), field.getName(), field.getDesc());
			compare(code, Type.getType(field.getDesc()), differs);
		}
		code.visitInsn(Opcodes.ICONST_1);
		code.visitInsn(Opcodes.IRETURN);
		mark(code, differs);
		code.visitInsn(Opcodes.ICONST_0);
		code.visitInsn(Opcodes.IRETURN);
	}

	/** Compare two values on the stack as the class of their kind compares them. */
	private static void compare(MethodVisitor code, Type type, Label differs) {
		if (isObject(type)) {
			code.visitMethodInsn(Opcodes.INVOKESTATIC, "java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z", false);
			code.visitJumpInsn(Opcodes.IFEQ, differs);
		} else {
			String two = type.getDescriptor() + type.getDescriptor();
			code.visitMethodInsn(Opcodes.INVOKESTATIC, boxed(type), "compare", "(" + two + ")I", false);
			code.visitJumpInsn(Opcodes.IFNE, differs);
		}
	}

	private static Type component(MethodVisitor code, int variable, Handle field) {
		code.visitVarInsn(Opcodes.ALOAD, variable);
		code.visitFieldInsn(Opcodes.GETFIELD, field.getOwner(), field.getName(), field.getDesc());
		return Type.getType(field.getDesc());
	}

	private static boolean isObject(Type type) {
		return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
	}

	private static String boxed(Type type) {
		return switch (type.getSort()) {
			case Type.BOOLEAN -> "java/lang/Boolean";
			case Type.BYTE -> "java/lang/Byte";
			case Type.SHORT -> "java/lang/Short";
			case Type.CHAR -> "java/lang/Character";
			case Type.INT -> "java/lang/Integer";
			case Type.LONG -> "java/lang/Long";
			case Type.FLOAT -> "java/lang/Float";
			default -> "java/lang/Double";
		};
	}

	/** Nothing lies on the stack at any label, and the variables are those of the method. */
	private static void mark(MethodVisitor code, Label label) {
		code.visitLabel(label);
		code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
	}
}
