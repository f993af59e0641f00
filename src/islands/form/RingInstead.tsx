/** Who to ring instead, in one line; as in the page without script. A contact without a phone has its card at the top of the form. */
import { phoneLink } from '#domain/phone-link.ts';
import { useForm } from './form-context.ts';

export function RingInstead() {
  const { data, say } = useForm();
  const { name, phone, press, extension } = data.contact;
  if (phone === undefined) return null;
  return (
    <p>
      {say('formRing', { name })}{' '}
      <a className="tel" href={phoneLink(phone)}>
        {phone}
      </a>
      .{press && ` ${say('thenPress')} ${press}.`}
      {extension && ` ${say('extension')} ${extension}.`}
    </p>
  );
}
