import { inWords } from '@holdfast/words/say';
import { checkAddress } from './outside-address.ts';

const verdict = async (address: string, allowLoopback = false) => {
  const checked = await checkAddress(address, { allowLoopback });
  return checked.ok ? 'ok' : inWords('en', checked.sentence);
};

it.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://10.1.2.3/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://168.63.129.16/',
  'http://[fe80::1]/',
  'http://[fd00:ec2::254]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://224.0.0.1/',
  'http://[::127.0.0.1]/',
  'http://[::7f00:1]/',
  'http://[::168.63.129.16]/',
  'http://[::ffff:168.63.129.16]/',
  'http://[0:0:0:0:0:ffff:a83f:8110]/',
  'http://[2002:7f00:1::]/',
  'http://[64:ff9b:1::7f00:1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[2001::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://[::]/',
  'http://[100::1]/',
  'http://[4000::1]/',
  'http://017700000001/',
  'http://0177.0.0.1/',
  'http://127.0.0.1./',
  'http://①②⑦.0.0.1/',
  'http://100.100.100.200/',
  'http://192.0.0.192/',
  'http://198.18.0.1/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://localhost/',
])('does not reach into a network: %s', async (address) => {
  expect(await verdict(address)).toMatch(/inside a network/u);
});

it('refuses what is no web address, other schemes, passwords and other ports', async () => {
  expect(await verdict('nonsense')).toMatch(/is not a web address/u);
  expect(await verdict('file:///etc/passwd')).toMatch(/must begin with https/u);
  expect(await verdict('https://a:b@93.184.215.14/')).toMatch(/name and password/u);
  expect(await verdict('https://93.184.215.14:5432/')).toMatch(/port 5432/u);
  expect(await verdict('https://no-such-machine.invalid/')).toBe(
    'No machine is called no-such-machine.invalid. Check the address.',
  );
});

it('lets a public address pass, and a loopback one only where that is allowed', async () => {
  expect(await verdict('https://93.184.215.14/x')).toBe('ok');
  expect(await verdict('https://[2606:2800:21f:cb07::1]/x')).toBe('ok');
  expect(await verdict('http://127.0.0.1:4000/', true)).toBe('ok');
  expect(await verdict('http://10.0.0.1/', true)).toMatch(/inside a network/u);
});
