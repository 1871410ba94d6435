package org.fonds.crosswalk;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlSeeAlso;
import jakarta.xml.bind.annotation.XmlValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fonds.xml.XmlFragment;
import org.jspecify.annotations.Nullable;

/**
 * Documents built from the classes that are bound to a profile: any shape that these can have, filled with values that
 * good records have at the same place and, now and then, with others.
 */
final class GeneratedBeans {
    private static final int DEEPEST = 5;

    private final Class<?> root;
    private final JAXBContext context;
    private final Random random;
    private final Values values;

    /** @param good records whose values are taken */
    GeneratedBeans(Class<?> root, List<XmlFragment> good, Random random) {
        this.root = root;
        this.random = random;
        this.values = new Values(random);
        try {
            this.context = JAXBContext.newInstance(root);
            for (XmlFragment fragment : good) {
                learn(context.createUnmarshaller().unmarshal(new ByteArrayInputStream(fragment.toBytes())));
            }
        } catch (JAXBException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    XmlFragment next() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Marshaller marshaller = context.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            marshaller.marshal(bean(root, 0), out);
        } catch (JAXBException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return XmlFragment.written(out.toByteArray());
    }

    private void learn(Object bean) throws IllegalAccessException {
        for (Field field : fields(bean.getClass())) {
            Object value = field.get(bean);
            List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (Object each : all) {
                if (each instanceof String text) {
                    values.learn(place(bean, field), text);
                } else if (isBean(each.getClass())) {
                    learn(each);
                }
            }
        }
    }

    private Object bean(Class<?> type, int depth) throws ReflectiveOperationException {
        XmlSeeAlso others = type.getAnnotation(XmlSeeAlso.class);
        boolean other = others != null && (Modifier.isAbstract(type.getModifiers()) || random.nextBoolean());
        Class<?> made = other ? others.value()[random.nextInt(others.value().length)] : type;
        Constructor<?> constructor = made.getConstructor();
        Object bean = constructor.newInstance();
        for (Field field : fields(made)) {
            fill(bean, field, depth);
        }
        return bean;
    }

    private void fill(Object bean, Field field, int depth) throws ReflectiveOperationException {
        if (List.class.isAssignableFrom(field.getType())) {
            List<@Nullable Object> list = new ArrayList<>();
            for (int i = some(field); i > 0; i--) {
                list.add(value(place(bean, field), member(field), depth));
            }
            field.set(bean, list);
        } else if (isNeeded(field) ? random.nextInt(40) > 0 : random.nextInt(10) < 4) {
            field.set(bean, value(place(bean, field), field.getType(), depth));
        }
    }

    /** An encoding scheme has its values in a field of the class above it, and so the class belongs to the place. */
    private static String place(Object bean, Field field) {
        return bean.getClass().getName() + "." + field.getName();
    }

    private int some(Field field) {
        return isNeeded(field) ? 1 + random.nextInt(2) : Math.max(0, random.nextInt(5) - 2);
    }

    private @Nullable Object value(String place, Class<?> type, int depth) throws ReflectiveOperationException {
        if (type == String.class) {
            return values.next(place);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(6);
        }
        if (type == BigInteger.class) {
            return BigInteger.valueOf(random.nextInt(6));
        }
        return depth > DEEPEST ? null : bean(type, depth + 1);
    }

    private Class<?> member(Field field) {
        XmlElements choices = field.getAnnotation(XmlElements.class);
        if (choices != null) {
            return choices.value()[random.nextInt(choices.value().length)].type();
        }
        return (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    }

    private static boolean isNeeded(Field field) {
        XmlElement element = field.getAnnotation(XmlElement.class);
        XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
        return field.isAnnotationPresent(XmlValue.class)
                || (element != null && element.required())
                || (attribute != null && attribute.required());
    }

    private static boolean isBean(Class<?> type) {
        return type.getName().startsWith("org.fonds") && !type.isEnum();
    }

    private static List<Field> fields(Class<?> type) {
        return Stream.<Class<?>>iterate(type, each -> each != Object.class, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .peek(field -> field.setAccessible(true))
                .toList();
    }
}
